/** How long sealing and opening a file takes, beside the openssl command on the same rows. */
@NullMarked
package jp.madoguchi.perf.sealing;

import org.jspecify.annotations.NullMarked;
