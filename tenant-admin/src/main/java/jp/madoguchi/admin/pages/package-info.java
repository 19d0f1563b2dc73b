/** Where the city's staff write pages, questions and notices, see them as residents do, and keep pictures. */
@NullMarked
package jp.madoguchi.admin.pages;

import org.jspecify.annotations.NullMarked;
