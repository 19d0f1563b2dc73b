/** What a city looks like: colours that can be read, names, logo, footer and sender, with draft, publication and history. */
@NullMarked
package jp.madoguchi.core.branding;

import org.jspecify.annotations.NullMarked;
