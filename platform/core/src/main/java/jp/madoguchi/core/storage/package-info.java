/** Files of a city in an S3 bucket, each under the city's own prefix. */
@NullMarked
package jp.madoguchi.core.storage;

import org.jspecify.annotations.NullMarked;
