/** Where staff may come from: addresses and enrolled terminals. */
@NullMarked
package jp.madoguchi.admin.origin;

import org.jspecify.annotations.NullMarked;
