/** What the ledger asks of the application it runs in. */
@NullMarked
package jp.madoguchi.ledger.port;

import org.jspecify.annotations.NullMarked;
