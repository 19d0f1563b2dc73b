/** The look: layout, form fields, CSS tokens; knows no domain. */
@NullMarked
package jp.madoguchi.web;

import org.jspecify.annotations.NullMarked;
