/** Where the terminal keeps its files, and what it was told about itself at the first start. */
@NullMarked
package jp.madoguchi.agent.place;

import org.jspecify.annotations.NullMarked;
