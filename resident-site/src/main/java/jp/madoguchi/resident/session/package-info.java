/** Who is signed in, by one cookie and one query per request. */
@NullMarked
package jp.madoguchi.resident.session;

import org.jspecify.annotations.NullMarked;
