/** What the city looks like: a draft, its preview as residents see it, publication and the way back. */
@NullMarked
package jp.madoguchi.admin.branding;

import org.jspecify.annotations.NullMarked;
