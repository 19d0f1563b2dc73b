/** The city's places and their weekly hours. */
@NullMarked
package jp.madoguchi.admin.facilities;

import org.jspecify.annotations.NullMarked;
