/** The keys of a city and of its terminals, and how the two come to know each other. */
@NullMarked
package jp.madoguchi.exchange.identity;

import org.jspecify.annotations.NullMarked;
