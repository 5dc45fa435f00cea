package vn.dondoc.task.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one native query by the names of their columns. The tuples that Hibernate makes itself
 * keep a map of names each, 9 % of the processor time of a page of 50 rows in a profile of B2;
 * these share one. Names are as PostgreSQL folds them, in lower case.
 */
final class NamedColumns implements TupleTransformer<Tuple> {

  private @Nullable Map<String, Integer> columns;

  private NamedColumns() {}

  /** A query whose rows are read by name. */
  @SuppressWarnings("unchecked")
  static NativeQuery<Tuple> query(EntityManager db, String sql) {
    return (NativeQuery<Tuple>)
        db.createNativeQuery(sql).unwrap(NativeQuery.class).setTupleTransformer(new NamedColumns());
  }

  @Override
  public Tuple transformTuple(Object[] values, String[] names) {
    Map<String, Integer> known = columns;
    if (known == null) {
      known = LinkedHashMap.newLinkedHashMap(names.length);
      for (int i = 0; i < names.length; i++) {
        known.put(names[i], i);
      }
      columns = known;
    }
    return new Row(values, known);
  }

  private static final class Row implements Tuple {

    private final @Nullable Object[] values;
    private final Map<String, Integer> columns;

    private Row(@Nullable Object[] values, Map<String, Integer> columns) {
      this.values = values;
      this.columns = columns;
    }

    @Override
    public @Nullable Object get(String name) {
      Integer column = columns.get(name);
      if (column == null) {
        throw new IllegalArgumentException("no column " + name + " in " + columns.keySet());
      }
      return values[column];
    }

    @Override
    public <X> @Nullable X get(String name, Class<X> type) {
      return type.cast(get(name));
    }

    @Override
    public @Nullable Object get(int column) {
      if (column < 0 || column >= values.length) {
        throw new IllegalArgumentException("no column " + column + " of " + values.length);
      }
      return values[column];
    }

    @Override
    public <X> @Nullable X get(int column, Class<X> type) {
      return type.cast(get(column));
    }

    @Override
    public <X> @Nullable X get(TupleElement<X> element) {
      return get(element.getAlias(), element.getJavaType());
    }

    @Override
    public Object[] toArray() {
      return Arrays.copyOf(values, values.length);
    }

    @Override
    public List<TupleElement<?>> getElements() {
      return columns.keySet().stream().<TupleElement<?>>map(Column::new).toList();
    }
  }

  /** A native query does not say what types its columns have. */
  private record Column(String name) implements TupleElement<Object> {

    @Override
    public Class<Object> getJavaType() {
      return Object.class;
    }

    @Override
    public String getAlias() {
      return name;
    }
  }
}
