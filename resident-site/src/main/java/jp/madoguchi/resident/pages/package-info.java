/** The city's pages, questions and pictures, as residents read them. */
@NullMarked
package jp.madoguchi.resident.pages;

import org.jspecify.annotations.NullMarked;
