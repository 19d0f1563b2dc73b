/** The city's settings: looking at them, changing a group with what it would strand, and their history. */
@NullMarked
package jp.madoguchi.admin.settings;

import org.jspecify.annotations.NullMarked;
