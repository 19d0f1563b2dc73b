/** How an operator asks to enter a city, and is handed the link that opens it once. */
@NullMarked
package jp.madoguchi.console.visit;

import org.jspecify.annotations.NullMarked;
