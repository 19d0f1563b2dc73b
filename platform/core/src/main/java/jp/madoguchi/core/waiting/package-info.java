/** The waiting list: who waits for a place, and to whom a freed place is offered. */
@NullMarked
package jp.madoguchi.core.waiting;

import org.jspecify.annotations.NullMarked;
