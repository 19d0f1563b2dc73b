/** The stand-alone terminal: ledger, printing and sealed files without a network. */
@NullMarked
package jp.madoguchi.agent;

import org.jspecify.annotations.NullMarked;
