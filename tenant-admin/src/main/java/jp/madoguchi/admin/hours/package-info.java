/** Named hours of the city and the week of each place. */
@NullMarked
package jp.madoguchi.admin.hours;

import org.jspecify.annotations.NullMarked;
