/** What the mail service tells of mails, and the state of all cities' mails. */
@NullMarked
package jp.madoguchi.console.mail;

import org.jspecify.annotations.NullMarked;
