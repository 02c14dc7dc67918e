/** Tables for a spreadsheet and back: rows as CSV, XLSX and OpenDocument, none of which runs a formula that somebody typed; CSV and XLSX read again. */
@NullMarked
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {})
package org.alongside.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
