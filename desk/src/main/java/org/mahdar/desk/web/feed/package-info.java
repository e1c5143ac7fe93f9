/** What is new, for programs that people follow news with. */
@NullMarked
package org.mahdar.desk.web.feed;

import org.jspecify.annotations.NullMarked;
