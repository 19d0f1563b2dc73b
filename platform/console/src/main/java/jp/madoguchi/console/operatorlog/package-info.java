/** What operators did, for operators to read. */
@NullMarked
package jp.madoguchi.console.operatorlog;

import org.jspecify.annotations.NullMarked;
