package vn.thidua.infra.export;

/** A column of a table, and how its values are written. */
record Column(String name, Form form) {

    /** How a value stands in a line of JSON. */
    enum Form {
        /** A whole number, as a number. */
        NUMBER,
        /** Sixteen bytes, as the text of an identifier. */
        IDENTIFIER,
        /** Other bytes, in Base64. */
        BYTES,
        /** Text, as it is. */
        TEXT,
        /** Decimals, days, moments and documents, as MySQL writes them: nothing is lost so. */
        SHOWN;

        static Form of(String type) {
            if (type.equals("binary(16)")) {
                return IDENTIFIER;
            }
            if (type.matches(".*(binary|blob).*")) {
                return BYTES;
            }
            if (type.matches("(tiny|small|medium|big)?int.*")) {
                return NUMBER;
            }
            if (type.matches("(decimal|date|time|json|year).*")) {
                return SHOWN;
            }
            if (type.matches("(char|varchar|tinytext|text|mediumtext|longtext).*")) {
                return TEXT;
            }
            throw new IllegalStateException("no export is known for columns of type " + type);
        }
    }

    /** How it is read from what is called {@code t}. */
    String read() {
        return form == Form.SHOWN ? "CAST(t.`" + name + "` AS CHAR)" : "t.`" + name + "`";
    }
}
