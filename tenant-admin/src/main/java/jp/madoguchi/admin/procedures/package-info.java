/** The city's catalogue of procedures, and which place takes which of them by which way. */
@NullMarked
package jp.madoguchi.admin.procedures;

import org.jspecify.annotations.NullMarked;
