/** The sealed file: signed by its writer, encrypted to its readers, numbered, and opened whole or not at all. */
@NullMarked
package jp.madoguchi.exchange.sealed;

import org.jspecify.annotations.NullMarked;
