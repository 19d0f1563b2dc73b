/** What the console does once and ends: migrating, and making the demo cities. */
@NullMarked
package jp.madoguchi.console.command;

import org.jspecify.annotations.NullMarked;
