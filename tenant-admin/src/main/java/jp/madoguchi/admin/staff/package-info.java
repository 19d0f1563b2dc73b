/** Accounts of the city's staff, and what everybody may do with their own. */
@NullMarked
package jp.madoguchi.admin.staff;

import org.jspecify.annotations.NullMarked;
