/** Where the project, its state and its unpacked distributions lie on disk. */
@NullMarked
package jp.madoguchi.stack.home;

import org.jspecify.annotations.NullMarked;
