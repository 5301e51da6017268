package vn.thidua.platform.body.content;

import java.util.Arrays;
import java.util.Optional;

/** The type of an official document, with the letters that stand for it in a symbol. */
public enum DocumentType {
    PLAN("KH"),
    DECISION("QĐ"),
    DIRECTIVE("CT"),
    RESOLUTION("NQ"),
    CONCLUSION("KL"),
    /** Hướng dẫn. */
    GUIDANCE("HD"),
    DECREE("NĐ"),
    /** Thông tư of a ministry; the Party's thông tri shares its letters. */
    CIRCULAR("TT"),
    /** Thông tri of the Party. */
    PARTY_CIRCULAR("TT"),
    LAW("QH"),
    /** Chương trình, đề án. */
    PROGRAMME("CTr"),
    /** Documents of a congress, which carry no number. */
    CONGRESS_DOCUMENT(""),
    OTHER("");

    private final String letters;

    DocumentType(String letters) {
        this.letters = letters;
    }

    /** The letters in a symbol; empty for types without. */
    public String letters() {
        return letters;
    }

    /** The first type whose symbols carry {@code letters}. */
    public static Optional<DocumentType> ofLetters(String letters) {
        return Arrays.stream(values())
                .filter(type -> !type.letters.isEmpty() && type.letters.equals(letters))
                .findFirst();
    }
}
