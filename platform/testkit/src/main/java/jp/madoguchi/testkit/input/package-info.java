/** Sending every route of an application what nobody means to send. */
@NullMarked
package jp.madoguchi.testkit.input;

import org.jspecify.annotations.NullMarked;
