/** Printed notices: fonts, glyph coverage, QR codes and the PDF. */
@NullMarked
package jp.madoguchi.ledger.printing;

import org.jspecify.annotations.NullMarked;
