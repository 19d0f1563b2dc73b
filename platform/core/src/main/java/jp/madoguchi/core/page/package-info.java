/** The pages, questions and notices of a city's site: drafts, versions, publication, and how residents read them. */
@NullMarked
package jp.madoguchi.core.page;

import org.jspecify.annotations.NullMarked;
