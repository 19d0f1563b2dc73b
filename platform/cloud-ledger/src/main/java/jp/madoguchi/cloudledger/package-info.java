/** Joins ledger and core in the cloud. */
@NullMarked
package jp.madoguchi.cloudledger;

import org.jspecify.annotations.NullMarked;
