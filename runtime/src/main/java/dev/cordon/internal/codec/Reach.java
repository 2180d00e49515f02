package dev.cordon.internal.codec;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the classes that a type reaches through its fields, type arguments and permitted
 * subclasses.
 */
final class Reach {
  private final Set<String> names;
  private final Set<Type> seen = new HashSet<>();

  private Reach(Set<String> names) {
    this.names = names;
  }

  /** Adds to {@code names} what {@code type} reaches. */
  static void into(Set<String> names, Type type) {
    new Reach(names).visit(type);
  }

  private void visit(Type type) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof Class<?> c) {
      visitClass(c);
    } else if (type instanceof ParameterizedType parameterized) {
      visit(parameterized.getRawType());
      visitAll(parameterized.getActualTypeArguments());
    } else if (type instanceof GenericArrayType array) {
      visit(array.getGenericComponentType());
    } else if (type instanceof TypeVariable<?> variable) {
      visitAll(variable.getBounds());
    } else if (type instanceof WildcardType wildcard) {
      visitAll(wildcard.getUpperBounds());
    }
  }

  private void visitAll(Type[] types) {
    for (Type type : types) {
      visit(type);
    }
  }

  private void visitClass(Class<?> type) {
    if (type.isArray()) {
      visit(type.getComponentType());
      return;
    }
    if (type.isPrimitive() || AllowList.isStandard(type.getName())) {
      return;
    }
    if (type.isSealed()) {
      visitAll(type.getPermittedSubclasses());
    }
    if (type.isInterface()) {
      if (Serializable.class.isAssignableFrom(type)) { // A lambda may be behind it.
        names.add(SerializedLambda.class.getName());
      }
      return;
    }
    names.add(type.getName());
    if (type.getSuperclass() != null) {
      visit(type.getSuperclass());
    }
    for (Field field : type.getDeclaredFields()) {
      if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
        visit(field.getGenericType());
      }
    }
  }
}
