/** The city's keys: its identity in exchanges and the key of its hashes. */
@NullMarked
package jp.madoguchi.core.keystore;

import org.jspecify.annotations.NullMarked;
