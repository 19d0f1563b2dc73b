/** What a stack is made of: its folders, ports, secrets and the environment its applications read. */
@NullMarked
package jp.madoguchi.stack.config;

import org.jspecify.annotations.NullMarked;
