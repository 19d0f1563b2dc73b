/** What the journeys run on: the stack, the browser, pictures, the tools that read PDFs and codes. */
@NullMarked
package jp.madoguchi.journey.harness;

import org.jspecify.annotations.NullMarked;
