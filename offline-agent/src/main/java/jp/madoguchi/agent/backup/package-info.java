/** The daily backup: encrypted, tried out, kept by rule, and brought back on another terminal. */
@NullMarked
package jp.madoguchi.agent.backup;

import org.jspecify.annotations.NullMarked;
