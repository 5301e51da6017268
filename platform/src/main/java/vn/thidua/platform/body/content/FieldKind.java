package vn.thidua.platform.body.content;

/** What goes into a field of a form. */
public enum FieldKind {
    /** A line of text. */
    TEXT,
    /** Text of several lines. */
    LONG_TEXT,
    /** A number, with or without decimals. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    DATE,
    YES_NO,
    /** One of the choices. */
    CHOICE,
    /** Some of the choices. */
    CHOICES,
    /** Emulation titles and forms of commendation that one registers for, of the choices if any. */
    TITLES,
    /** Who has signed. */
    SIGNATURE
}
