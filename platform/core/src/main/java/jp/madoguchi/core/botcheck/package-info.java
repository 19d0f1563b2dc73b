/** Telling people from robots without pictures and without anybody else: work, or time and a question in words. */
@NullMarked
package jp.madoguchi.core.botcheck;

import org.jspecify.annotations.NullMarked;
