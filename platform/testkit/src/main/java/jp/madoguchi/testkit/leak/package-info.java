/** Walking every route of an application with somebody else's identity and ids. */
@NullMarked
package jp.madoguchi.testkit.leak;

import org.jspecify.annotations.NullMarked;
