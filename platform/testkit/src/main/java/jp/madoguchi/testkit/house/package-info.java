/** The rules of the house as tests, which every module runs on its own classes. */
@NullMarked
package jp.madoguchi.testkit.house;

import org.jspecify.annotations.NullMarked;
