/** Staff and the call centre find a person and book, change and cancel for them, on the residents' own screens. */
@NullMarked
package jp.madoguchi.admin.desk;

import org.jspecify.annotations.NullMarked;
