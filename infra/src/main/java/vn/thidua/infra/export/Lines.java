package vn.thidua.infra.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.UUID;
import vn.thidua.infra.id.Uuids;

/** Rows as lines of JSON, one object each, there and back; one row at a time is in memory. */
final class Lines {
    /** The largest value that a column of ours holds has 16 MB, a third more in Base64. */
    private static final int TEXT_MAX = 32_000_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxStringLength(TEXT_MAX).build())
                    .build();

    private Lines() {}

    /** A writer that puts each object on a line of its own. */
    static JsonGenerator writer(OutputStream out) throws IOException {
        var json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        return json;
    }

    /** A reader of such lines. */
    static JsonParser reader(InputStream in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** Writes the row at which the cursor stands. */
    static void write(JsonGenerator json, Table table, ResultSet row)
            throws IOException, SQLException {
        json.writeStartObject();
        for (var index = 0; index < table.columns().size(); index++) {
            var column = table.columns().get(index);
            json.writeFieldName(column.name());
            writeValue(json, column.form(), row, index + 1);
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Column.Form form, ResultSet row, int index)
            throws IOException, SQLException {
        if (form == Column.Form.NUMBER) {
            var number = row.getLong(index);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeNumber(number);
            }
            return;
        }
        var bytes = row.getBytes(index);
        if (row.wasNull()) {
            json.writeNull();
            return;
        }
        switch (form) {
            case IDENTIFIER -> json.writeString(Uuids.of(bytes).toString());
            case BYTES -> json.writeString(Base64.getEncoder().encodeToString(bytes));
            case NUMBER, TEXT, SHOWN -> json.writeString(row.getString(index));
        }
    }

    /**
     * Reads the next line into a statement that takes a row.
     *
     * @return about how many bytes it has, or -1 if there is no further line
     * @throws IOException if it is no row of this table
     */
    static long read(JsonParser json, Table table, PreparedStatement row)
            throws IOException, SQLException {
        if (json.nextToken() == null) {
            return -1;
        }
        var size = 0L;
        for (var index = 0; index < table.columns().size(); index++) {
            var column = table.columns().get(index);
            if (!column.name().equals(json.nextFieldName())) {
                throw new IOException("the column " + column.name() + " is wanted");
            }
            size += readValue(json, column.form(), row, index + 1);
        }
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new IOException("there are more columns than the table has");
        }
        return size;
    }

    private static long readValue(
            JsonParser json, Column.Form form, PreparedStatement row, int index)
            throws IOException, SQLException {
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            row.setNull(index, Types.NULL);
            return 1;
        }
        if (form == Column.Form.NUMBER) {
            row.setLong(index, json.getLongValue());
            return Long.BYTES;
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IOException("a text is wanted");
        }
        var text = json.getText();
        switch (form) {
            case IDENTIFIER -> row.setBytes(index, Uuids.bytes(UUID.fromString(text)));
            case BYTES -> row.setBytes(index, Base64.getDecoder().decode(text));
            case NUMBER, TEXT, SHOWN -> row.setString(index, text);
        }
        return text.length();
    }
}
