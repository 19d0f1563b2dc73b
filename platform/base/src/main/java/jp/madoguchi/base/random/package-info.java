/** The one source of randomness: tokens, passwords and codes that people can read aloud; and keyed hashes. */
@NullMarked
package jp.madoguchi.base.random;

import org.jspecify.annotations.NullMarked;
