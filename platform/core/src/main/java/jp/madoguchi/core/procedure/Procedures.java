package jp.madoguchi.core.procedure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The bound city's procedures. */
@Service
public class Procedures {

    private final JdbcClient jdbc;

    Procedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to bring, one sentence each; empty for an unknown procedure or one that needs nothing. */
    public List<String> papers(String code) {
        return jdbc.sql("SELECT papers FROM procedure WHERE code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
