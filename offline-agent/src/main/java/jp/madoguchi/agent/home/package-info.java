/** The first page after sign-in, and the frame around every page of the terminal. */
@NullMarked
package jp.madoguchi.agent.home;

import org.jspecify.annotations.NullMarked;
