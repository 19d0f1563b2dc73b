/** What is kept beside a card's state: settings before the hand-over, certificates, handwriting, the kind of card. */
@NullMarked
package jp.madoguchi.ledger.flag;

import org.jspecify.annotations.NullMarked;
