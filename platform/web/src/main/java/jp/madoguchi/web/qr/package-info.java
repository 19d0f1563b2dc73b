/** QR codes on screens; printed ones are drawn by whoever prints. */
@NullMarked
package jp.madoguchi.web.qr;

import org.jspecify.annotations.NullMarked;
