package vn.thidua.platform.body.warning;

/** The sorts of warnings; their texts are {@code messages/warning_*.properties}. */
public enum WarningCode {
    /** The document's title is unknown. */
    TITLE_MISSING,
    /** Its issuer is unknown. */
    ISSUER_MISSING,
    /** Its symbol is unknown. */
    SYMBOL_MISSING,
    /** Its place is unknown. */
    PLACE_MISSING,
    /** Its date line is unknown. */
    DATE_MISSING,
    /** A cited document is called one type and its symbol says another. {0}: called, {1}: says. */
    TYPE_AGAINST_SYMBOL,
    /** One symbol stands for two documents. {0}: the symbol, {1}: the other document. */
    SYMBOL_NOT_UNIQUE,
    /** A basis is about a year before the plan's. {0}: its year, {1}: the plan's first year. */
    BASIS_OF_EARLIER_YEAR,
    /** Thematic awards are made a ground for higher ones, against the law. {0}: source. */
    THEMATIC_AWARDS_AS_GROUND,
    /** A Government flag in a movement that does not open it. {0}: years, {1}: source. */
    GOVERNMENT_FLAG_NOT_OPEN,
    /** A number that an earlier item already has. {0}: the label. */
    LABEL_TWICE,
    /** A number that does not follow the one before. {0}: the label, {1}: the one before. */
    LABEL_OUT_OF_ORDER,
    /** More or fewer movements are named than announced. {0}: announced, {1}: named. */
    COUNT_MISMATCH,
    /** A date that no calendar has. {0}: the date. */
    IMPOSSIBLE_DATE,
    /** "Month" before what is a whole date. {0}: the words. */
    MONTH_BEFORE_FULL_DATE,
    /** A review for which no day is given. {0}: the event it is held with, if any. */
    REVIEW_WITHOUT_DAY,
    /** Two phases that share days. {0}: the first shared day, {1}: the last. */
    PHASES_OVERLAP,
    /** Dossiers are due before the wave that they are about ends. {0}: due, {1}: the end. */
    DOSSIER_BEFORE_WAVE_ENDS,
    /** A percentage without a rule for what is less than a whole. {0}: the percentage. */
    QUOTA_SILENT_ON_ROUNDING,
    /** A percentage of a number that is not tied to a day. {0}: the percentage. */
    QUOTA_SILENT_ON_BASE,
    /** A body that must act and for which no quota is given. {0}: the body. */
    BODY_WITHOUT_QUOTA,
    /** A form of commendation for which no quota is given, while others have one. {0}: it. */
    AWARD_WITHOUT_QUOTA,
    /** Two forms of one plan bear one code. {0}: the code. */
    FORM_TWICE,
    /** Two fields of a form have one name. {0}: the form's code, {1}: the name. */
    FORM_FIELD_TWICE,
    /** A field to choose in, with nothing to choose. {0}: the form's code, {1}: its label. */
    FORM_WITHOUT_CHOICES,
    /** A number that must be more than it may be. {0}: the form's code, {1}: its label. */
    FORM_BOUNDS_CROSSED,
    /** A recipient of whom nobody knows who is meant. {0}: the name. */
    RECIPIENT_UNKNOWN,
    /** An address left in by a copying program. {0}: the text. */
    STRAY_WATERMARK,
    /** A page number inside the text. {0}: the number. */
    STRAY_PAGE_NUMBER,
    /** Characters left in by scanning. {0}: the characters. */
    SCANNING_RESIDUE,
    /** The same word twice. {0}: the words. */
    DOUBLED_WORD,
    /** A known slip of the pen. {0}: as written, {1}: as probably meant. */
    KNOWN_SLIP,
    /** A sentence cut by a page break. {0}: the place. */
    BROKEN_TEXT
}
