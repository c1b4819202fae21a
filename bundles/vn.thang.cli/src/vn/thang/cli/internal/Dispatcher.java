// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;
import vn.thang.report.ExportException;

/** Finds the command, runs it, and turns whatever goes wrong into a message and an exit code. */
public final class Dispatcher {
    private final Session session;

    public Dispatcher(Session session) {
        this.session = session;
    }

    /** Runs one command. */
    public int run(String... words) {
        List<String> rest = new ArrayList<>(List.of(words));
        Session chosen = session;
        try {
            chosen = takeLanguage(rest);
            return command(chosen, rest);
        } catch (UsageException e) {
            Say say = new Say(chosen.console(), chosen.locale());
            say.error(e.text());
            say.note("usage.help");
            return Cli.BAD;
        }
    }

    /** {@code --lang} may stand anywhere before {@code --}; it is taken out. */
    private Session takeLanguage(List<String> words) throws UsageException {
        Session chosen = session;
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            String word = words.get(i);
            if (word.equals("--lang") || word.startsWith("--lang=")) {
                words.remove(i);
                String value = word.equals("--lang") ? (i < words.size() ? words.remove(i) : "") : word.substring(7);
                chosen = session.in(
                        switch (value) {
                            case "vi" -> Session.VIETNAMESE;
                            case "en" -> Locale.ENGLISH;
                            default -> throw new UsageException("usage.choice", "--lang", value, "vi, en");
                        });
                i--;
            }
        }
        return chosen;
    }

    private static int command(Session session, List<String> words) throws UsageException {
        Say say = new Say(session.console(), session.locale());
        if (words.isEmpty()) {
            say.console().err().print(Help.all(session.locale()));
            return Cli.BAD;
        }
        String first = words.getFirst();
        if (first.equals("--help") || first.equals("help") && words.size() == 1) {
            say.console().out().print(Help.all(session.locale()));
            return Cli.DONE;
        }
        if (first.equals("--version")) {
            say.result("thang " + session.services().version());
            return Cli.DONE;
        }
        Optional<Command> command = Commands.find(words)
                .or(() -> ForeignImportCommand.find(session.services().importers(), words));
        if (command.isEmpty()) {
            return absent(say, words);
        }
        Spec spec = command.get().spec();
        List<String> rest = words.subList(spec.name().split(" ").length, words.size());
        if (rest.contains("--help")) {
            say.console().out().print(Help.of(spec, session.locale()));
            return Cli.DONE;
        }
        return run(command.get(), new Invocation(session, Arguments.parse(spec, rest)));
    }

    private static int absent(Say say, List<String> words) throws UsageException {
        String two = words.stream().limit(2).collect(Collectors.joining(" "));
        if (Commands.isPlanned(words.getFirst()) || Commands.isPlanned(two)) {
            String name = Commands.isPlanned(words.getFirst()) ? words.getFirst() : two;
            say.error(Say.TEXTS.message("command.planned", name));
            return Cli.BAD;
        }
        List<String> names = Commands.names();
        Optional<String> near = Names.nearest(two, names).or(() -> Names.nearest(words.getFirst(), names));
        throw near.isPresent()
                ? new UsageException("command.unknownNear", words.getFirst(), near.get())
                : new UsageException("command.unknown", words.getFirst());
    }

    private static int run(Command command, Invocation call) throws UsageException {
        Say say = call.say();
        try {
            return command.run(call);
        } catch (BadInputException e) {
            say.findings(e.findings());
        } catch (StoreException e) {
            say.finding(e.finding());
        } catch (ExportException e) {
            say.finding(e.finding());
        } catch (IOException e) {
            say.finding(IoProblem.finding(null, e));
        } catch (RuntimeException e) {
            say.note("internal", String.valueOf(e));
            trace(e);
        }
        return Cli.BAD;
    }

    /** For developers: -Dthang.trace=true shows where an internal error came from. */
    private static void trace(RuntimeException e) {
        if (Boolean.getBoolean("thang.trace")) {
            e.printStackTrace();
        }
    }
}
