export const technology = `Python|Python3
Java
Go?|Golang
TypeScript|TS?
SQL
R?
`;
