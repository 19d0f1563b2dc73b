/** Removable media: which there are, and writing a file to one so that it is known to be there. */
@NullMarked
package jp.madoguchi.agent.medium;

import org.jspecify.annotations.NullMarked;
