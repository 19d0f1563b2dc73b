/** What staff write about a person for each other; residents never see it. */
@NullMarked
package jp.madoguchi.core.remark;

import org.jspecify.annotations.NullMarked;
