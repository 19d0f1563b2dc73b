/** The layouts of a city's files: made from a real file on a screen, kept, exported and imported. */
@NullMarked
package jp.madoguchi.ledger.profile;

import org.jspecify.annotations.NullMarked;
